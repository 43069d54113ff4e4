// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.channel;

import java.util.Objects;

/**
 * An HTTP channel: exposes services under one URL pattern (zato-facts, section 2.1).
 *
 * @param id its key in the ODB; negative for the platform's own, which are not kept there
 * @param version the configuration version at which it last changed; 0 for the platform's own
 * @param name its name, unique among the HTTP channels of the cluster
 * @param active whether it answers; an inactive one is as good as not there
 * @param internal whether it is the platform's own
 * @param url which requests are its own
 * @param dataFormat how bodies are written and read
 * @param service the service it leads to
 * @param security who may call it
 * @param rules all else that is configured
 */
public record HttpChannel(
        long id,
        long version,
        String name,
        boolean active,
        boolean internal,
        ChannelUrl url,
        DataFormat dataFormat,
        ServiceTarget service,
        ChannelSecurity security,
        ChannelRules rules) {

    public HttpChannel {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(dataFormat, "dataFormat");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(security, "security");
        Objects.requireNonNull(rules, "rules");
    }

    /** An active channel of a cluster's own, open to everybody, with the default rules; its id is yet to be given. */
    public static HttpChannel of(String name, ChannelUrl url, DataFormat dataFormat, String service) {
        return new HttpChannel(
                0,
                0,
                name,
                true,
                false,
                url,
                dataFormat,
                new ServiceTarget.Named(service),
                ChannelSecurity.NONE,
                ChannelRules.DEFAULT);
    }

    /** The same under another id, last changed at another configuration version. */
    public HttpChannel stored(long newId, long newVersion) {
        return new HttpChannel(newId, newVersion, name, active, internal, url, dataFormat, service, security, rules);
    }

    /** The same, answering or not. */
    public HttpChannel withActive(boolean answers) {
        return new HttpChannel(id, version, name, answers, internal, url, dataFormat, service, security, rules);
    }

    /** The same, for others to call. */
    public HttpChannel withSecurity(ChannelSecurity other) {
        return new HttpChannel(id, version, name, active, internal, url, dataFormat, service, other, rules);
    }

    /** The same under other rules. */
    public HttpChannel withRules(ChannelRules other) {
        return new HttpChannel(id, version, name, active, internal, url, dataFormat, service, security, other);
    }
}
