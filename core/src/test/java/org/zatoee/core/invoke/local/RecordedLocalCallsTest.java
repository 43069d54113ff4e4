// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.local;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.zatoee.core.calls.CallRecorder;
import org.zatoee.core.calls.CallReporter;
import org.zatoee.core.calls.PayloadText;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.context.CallFrame;
import org.zatoee.core.execution.run.CpuBoundPool;
import org.zatoee.core.execution.run.ServiceExecution;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.service.assembly.PlatformServices;
import org.zatoee.core.testkit.invoke.TestFacilities;
import org.zatoee.core.testkit.keys.InMemoryHashes;
import org.zatoee.core.testkit.keys.InMemorySampleStore;
import org.zatoee.core.testkit.keys.InMemoryStatisticsStore;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ChannelInfo;
import org.zatoee.service.ChannelType;
import org.zatoee.service.Cid;
import org.zatoee.service.ServerInfo;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceException;
import org.zatoee.service.hook.CallHooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Calls from inside the server are noted as those through channels are (zato-facts, sections 1.5 and 9). */
class RecordedLocalCallsTest {

    private static final String SERVICE = "test.it";

    private final AtomicLong millis = new AtomicLong();
    private final InMemoryHashes hashes = new InMemoryHashes();
    private final InMemoryStatisticsStore statistics = new InMemoryStatisticsStore(hashes);
    private final ServiceStore store = new ServiceStore();
    private final CallRecorder recorder = new CallRecorder(
            () -> millis.get() * 1_000_000,
            InstantSource.fixed(Instant.EPOCH),
            new PayloadText(10_000, Set.of("password")));
    private final LocalServices local = new LocalServices(
            new ServerInfo("server1", "test"),
            store,
            new LiveConfig(),
            TestFacilities.alone(),
            new ServiceExecution(this::later, new CpuBoundPool(Executors.defaultThreadFactory(), 1, 1)),
            recorder);

    /** A thread that is free after a while. */
    private void later(Runnable task) {
        millis.addAndGet(500);
        task.run();
    }

    /** Takes 20 ms, and calls from {@code ada} only. */
    private final class Gated implements Service<String, String>, CallHooks<String, String> {
        @Override
        public boolean accept(String input, ServiceContext zato) {
            return input.equals("ada");
        }

        @Override
        public String handle(String input, ServiceContext zato) {
            millis.addAndGet(20);
            return "hello";
        }
    }

    private Object call(Conversion<?> conversion) throws Exception {
        store.replaceAll(List.of(PlatformServices.deployed(SERVICE, new Gated())));
        ChannelInfo channel = new ChannelInfo("", ChannelType.INVOKE, "", false, Optional.empty());
        CallFrame frame = new CallFrame(new Cid("K1"), SERVICE, channel, "", null);
        Incoming incoming = new Incoming(frame, () -> new byte[0], Optional.empty(), Duration.ofSeconds(5));
        return local.call(local.require(SERVICE), incoming, conversion);
    }

    private Conversion<String> taking(long each, String input) {
        return new Conversion<>(
                () -> {
                    millis.addAndGet(each);
                    return input;
                },
                output -> {
                    millis.addAndGet(each);
                    return output + "!";
                });
    }

    /** How often it was used, and how long it took the last time. */
    private List<Long> usageAndLast() {
        new CallReporter(recorder, statistics, new InMemorySampleStore(hashes), () -> Set.of(SERVICE), Map::of)
                .report();
        return statistics.totals(List.of(SERVICE)).stream()
                .flatMap(totals -> List.of(totals.usage(), (long) totals.last()).stream())
                .toList();
    }

    @Test
    void conversionsAreAPartOfTheTimeOfAServiceAndWaitingForAThreadIsNot() throws Exception {
        assertThat(call(taking(3, "ada"))).isEqualTo("hello!");

        assertThat(usageAndLast()).containsExactly(1L, 26L);
    }

    @Test
    void aCallThatIsNotAcceptedIsNotCounted() {
        assertThatThrownBy(() -> call(taking(3, "eve"))).isInstanceOf(ServiceException.class);

        assertThat(usageAndLast()).containsExactly(0L, 0L);
    }

    @Test
    void badInputIsCounted() {
        Conversion<String> bad = new Conversion<>(
                () -> {
                    throw new BadRequestException("id: is missing");
                },
                String::valueOf);

        assertThatThrownBy(() -> call(bad)).isInstanceOf(BadRequestException.class);

        assertThat(usageAndLast()).startsWith(1L);
    }
}
