// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.soap.wsdl;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.ServiceTarget;
import org.zatoee.core.channel.Transport;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.envelope.ResponseElement;
import org.zatoee.core.envelope.ZatoNamespace;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/**
 * Answers the WSDL of one service, or of the whole public API (zato-facts, section 5.1: {@code /zato/wsdl}). The address in
 * it is the one the caller reached the platform at.
 */
final class WsdlService implements Service<WsdlService.Input, byte[]> {

    /**
     * What is asked for.
     *
     * @param service the name of the service; absent for all of the platform's
     */
    public record Input(Optional<String> service) {}

    /** Where the public API is called by SOAP. */
    private static final String SOAP_PATH = "/zato/soap";

    private final LiveConfig config;
    private final ServiceStore services;

    WsdlService(LiveConfig config, ServiceStore services) {
        this.config = config;
        this.services = services;
    }

    @Override
    public byte[] handle(Input input, ServiceContext zato) {
        zato.response().contentType("text/xml;charset=UTF-8");
        String base = CallerAddress.of(zato.request());
        Optional<String> name = input.service().map(String::strip).filter(text -> !text.isEmpty());
        return name.isEmpty() ? publicApi(base) : one(name.get(), base);
    }

    private byte[] publicApi(String base) {
        List<WsdlOperation> operations = services.all().stream()
                .filter(service -> service.origin().internal())
                .sorted(Comparator.comparing(DeployedService::name))
                .map(service -> ofPlatform(service, base))
                .toList();
        return new WsdlDocument("zato", ZatoNamespace.URI, operations).toBytes();
    }

    private byte[] one(String name, String base) {
        DeployedService service = services.lookup(name);
        if (service == null) {
            throw new NotFoundException("There is no service '" + name + "'");
        }
        return service.origin().internal()
                ? new WsdlDocument(name, ZatoNamespace.URI, List.of(ofPlatform(service, base))).toBytes()
                : new WsdlDocument(name, "", List.of(ofUser(service, base))).toBytes();
    }

    private static WsdlOperation ofPlatform(DeployedService service, String base) {
        return new WsdlOperation(
                service.name(),
                base + SOAP_PATH,
                service.name(),
                ResponseElement.ofRequest(service.name()),
                ResponseElement.inXml(service),
                service.contract().inputShape(),
                service.contract().outputShape());
    }

    private WsdlOperation ofUser(DeployedService service, String base) {
        HttpChannel channel = config.current().channels().stream()
                .filter(each -> each.url().transport() == Transport.SOAP && leadsTo(each, service))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No active SOAP channel leads to '" + service.name() + "'"));
        return new WsdlOperation(
                service.name(),
                base + channel.url().urlPath(),
                channel.url().soapAction(),
                "request",
                ResponseElement.inXml(service),
                service.contract().inputShape(),
                service.contract().outputShape());
    }

    private static boolean leadsTo(HttpChannel channel, DeployedService service) {
        return channel.service() instanceof ServiceTarget.Named named
                && named.name().equals(service.name());
    }
}
