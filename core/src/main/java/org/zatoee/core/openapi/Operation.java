// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.zatoee.core.channel.ChannelSecurity;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.http.route.UrlPattern;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.sio.shape.Shape;

/**
 * One verb of one path.
 *
 * @param id its name, unique in the document
 * @param path the path, its parameters in braces
 * @param verb the verb in lower case
 * @param service the service that answers; empty if it is not there
 * @param dataFormat how bodies are written
 * @param contentType the content type of replies; empty for that of the data format
 * @param security who may call
 */
record Operation(
        String id,
        String path,
        String verb,
        Optional<DeployedService> service,
        DataFormat dataFormat,
        String contentType,
        ChannelSecurity security) {

    /** The verbs a description can have. Channels for all verbs are described by the two that are in use everywhere. */
    private static final Set<String> DESCRIBED = Set.of("GET", "PUT", "POST", "DELETE", "PATCH", "TRACE");

    private static final Set<String> FOR_ALL = Set.of("GET", "POST");

    /** The operations of a channel. */
    static List<Operation> of(HttpChannel channel, Collection<DeployedService> service) {
        Optional<DeployedService> found = service.stream().findFirst();
        Set<String> verbs = verbs(channel, found.map(DeployedService::verbs).orElse(Set.of()));
        return verbs.stream()
                .map(verb -> new Operation(
                        verbs.size() == 1 ? channel.name() : channel.name() + "." + verb.toLowerCase(Locale.ROOT),
                        channel.url().urlPath(),
                        verb.toLowerCase(Locale.ROOT),
                        found.map(each -> each.answering(verb)),
                        channel.dataFormat(),
                        channel.rules().contentType(),
                        channel.security()))
                .toList();
    }

    /** Those that both the channel and its service answer. */
    private static Set<String> verbs(HttpChannel channel, Set<String> ofService) {
        Set<String> ofChannel = channel.url().methods();
        Set<String> verbs = new TreeSet<>(ofChannel.isEmpty() ? FOR_ALL : ofChannel);
        if (!ofService.isEmpty()) {
            verbs = new TreeSet<>(ofService);
            if (!ofChannel.isEmpty()) {
                verbs.retainAll(ofChannel);
            }
        }
        verbs.retainAll(DESCRIBED);
        return verbs;
    }

    /** The operation of a service of the public API (zato-facts, section 5.1). */
    static Operation ofPlatform(DeployedService service) {
        return new Operation(
                service.name(),
                "/zato/json/" + service.name(),
                "post",
                Optional.of(service),
                DataFormat.ZATO_JSON,
                "",
                ChannelSecurity.ANY_ADMIN);
    }

    /** The path without the names of its parameters. */
    String shapeOfPath() {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    /** The names of the parameters of its path, or of one of the same shape. */
    static List<String> paramsOf(String path) {
        return UrlPattern.parse(path).segments().stream()
                .filter(UrlPattern.Segment::isParam)
                .map(UrlPattern.Segment::value)
                .toList();
    }

    /** Whether requests have a body (RFC 9110, section 9.3). */
    boolean hasBody() {
        return verb.equals("post") || verb.equals("put") || verb.equals("patch");
    }

    Shape input() {
        return service.<Shape>map(found -> found.contract().inputShape()).orElseGet(Shape.Any::new);
    }

    Shape output() {
        return service.<Shape>map(found -> found.contract().outputShape()).orElseGet(Shape.Any::new);
    }
}
