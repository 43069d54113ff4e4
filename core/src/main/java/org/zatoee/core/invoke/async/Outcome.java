// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.async;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.convert.ObjectConversion;
import org.zatoee.service.BadRequestException;

/**
 * What came of a call.
 *
 * @param begun when it was begun
 * @param ended when it was over
 * @param response what the service gave back; empty if it gave back nothing, or failed
 * @param failure what it threw; null if it succeeded
 */
record Outcome(Instant begun, Instant ended, byte[] response, @Nullable Exception failure) {

    boolean ok() {
        return failure == null;
    }

    /** The same for services that are told of it; keys as in zato-facts, section 1.4. */
    Map<String, Object> told(String source, String target, String cid) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("source", source);
        told.put("target", target);
        told.put("response", responseValue());
        told.put("req_ts_utc", begun.toString());
        told.put("resp_ts_utc", ended.toString());
        told.put("ok", ok());
        told.put("exception", failure == null ? "" : failure.toString());
        told.put("cid", cid);
        return told;
    }

    /** What JSON says, or the text it is. */
    private Object responseValue() {
        if (response.length == 0) {
            return "";
        }
        try {
            return ObjectConversion.read(response, Object.class);
        } catch (BadRequestException e) {
            return new String(response, StandardCharsets.UTF_8);
        }
    }
}
