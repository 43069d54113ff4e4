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
import org.zatoee.core.envelope.xml.ZatoNamespace;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/**
 * Answers the WSDL of one service, or of the whole public API (zato-facts, section 5.1: {@code /zato/wsdl}). What a service was
 * given by an administrator is answered as it is; of others one is made, with the address at which the caller reached the platform.
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

    private static final String POST = "POST";

    private final LiveConfig config;
    private final ServiceStore services;
    private final GivenWsdl given;

    WsdlService(LiveConfig config, ServiceStore services, GivenWsdl given) {
        this.config = config;
        this.services = services;
        this.given = given;
    }

    @Override
    public byte[] handle(Input input, ServiceContext zato) {
        zato.response().contentType("text/xml;charset=UTF-8");
        String base = CallerAddress.of(zato.request());
        Optional<String> name = input.service().map(String::strip).filter(text -> !text.isEmpty());
        return name.isEmpty() ? publicApi(base) : given.of(name.get()).orElseGet(() -> one(name.get(), base));
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
                : new WsdlDocument(name, "", List.of(ofUser(byPost(service), base))).toBytes();
    }

    /** SOAP is POST: of a service with a method for each verb that one is described. */
    private static DeployedService byPost(DeployedService service) {
        if (!service.verbs().isEmpty() && !service.verbs().contains(POST)) {
            throw new NotFoundException("Service '" + service.name() + "' does not answer POST, which SOAP calls are");
        }
        return service.answering(POST);
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
