// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.invoke;

import org.zatoee.cli.api.Printable;
import org.zatoee.publicapi.ApiReply;

/**
 * What {@code --verbose} tells of a reply, in the shape of Zato's command.
 *
 * @param cidEnds how many characters of each end of the CID are shown
 * @param responseStart how many characters of the response are shown
 */
record ReplyShape(int cidEnds, int responseStart) {

    String of(ApiReply reply, String response) {
        return "ok:[true] result:[" + Printable.line(reply.result()) + "] cid:[" + ends(Printable.line(reply.cid()))
                + "] response:[" + Printable.line(start(response)) + "]";
    }

    private String ends(String cid) {
        return cid.length() <= 2 * cidEnds
                ? cid
                : cid.substring(0, cidEnds) + ".." + cid.substring(cid.length() - cidEnds);
    }

    private String start(String response) {
        return response.length() <= responseStart ? response : response.substring(0, responseStart) + "...";
    }
}
