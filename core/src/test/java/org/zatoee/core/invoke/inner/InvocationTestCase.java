// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.inner;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.zatoee.core.config.ConfigSnapshot;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.invoke.ServiceCall;
import org.zatoee.core.invoke.local.LocalServices;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceNames;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.service.assembly.PlatformServices;
import org.zatoee.core.testkit.invoke.TestCalls;
import org.zatoee.core.testkit.invoke.TestFacilities;
import org.zatoee.service.ChannelInfo;
import org.zatoee.service.ChannelType;
import org.zatoee.service.Cid;
import org.zatoee.service.SecurityInfo;
import org.zatoee.service.ServerInfo;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A server with services that do what a test says. */
abstract class InvocationTestCase {

    static final Instant NOW = Instant.parse("2030-01-31T12:00:00Z");
    private static final SecurityInfo CALLER = new SecurityInfo(7, "crm", "basic_auth", "ada");

    final LiveConfig config = new LiveConfig();
    final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    final List<Seen> seen = new ArrayList<>();
    private final ServiceStore store = new ServiceStore();
    private final Map<String, DeployedService> deployed = new HashMap<>();
    final LocalServices local = TestFacilities.services(new ServerInfo("server1", "test"), store, config, waiting::add);
    final TestCalls calls = new TestCalls(local, waiting::add, InstantSource.fixed(NOW));

    /** What a service was called with. */
    record Seen(String service, Object input, Cid cid, ChannelInfo channel, Optional<Cid> inReplyTo) {}

    /** A service that takes and returns anything. */
    interface Dynamic {
        Object handle(Map<String, Object> input, ServiceContext zato) throws Exception;
    }

    void deploy(String name, Dynamic code) {
        deployAs(name, new Service<Map<String, Object>, Object>() {
            @Override
            public Object handle(Map<String, Object> input, ServiceContext zato) throws Exception {
                seen.add(new Seen(name, input, zato.cid(), zato.channel(), zato.inReplyTo()));
                return code.handle(input, zato);
            }
        });
    }

    void deploy(Service<?, ?> service) {
        deployAs(ServiceNames.of(service.getClass()), service);
    }

    private void deployAs(String name, Service<?, ?> service) {
        deployed.put(name, PlatformServices.deployed(name, service));
        store.replaceAll(deployed.values());
    }

    void deactivate(String name) {
        config.swap(ConfigSnapshot.of(1, List.of(), Set.of(name)));
    }

    /** Calls a service from outside. */
    String call(String service, String body) throws Exception {
        ChannelInfo channel = new ChannelInfo("crm.channel", ChannelType.HTTP, "json", false, Optional.of(CALLER));
        ServiceCall call = new ServiceCall(service, body.getBytes(UTF_8), new Cid("cid1"), channel, "10.0.0.7", false);
        return new String(calls.invoker().invoke(call), UTF_8);
    }

    /** Runs what was to be run by other threads. */
    void runWaiting() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    Seen seen(String service) {
        return seen.stream()
                .filter(each -> each.service().equals(service))
                .findFirst()
                .orElseThrow();
    }
}
