// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.invoke;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import org.zatoee.core.calls.CallRecorder;
import org.zatoee.core.calls.PayloadText;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.context.ServiceCaches;
import org.zatoee.core.context.ServiceCrypto;
import org.zatoee.core.context.ServiceFacilities;
import org.zatoee.core.execution.run.CpuBoundPool;
import org.zatoee.core.execution.run.ServiceExecution;
import org.zatoee.core.invoke.local.LocalServices;
import org.zatoee.core.security.password.PasswordHasher;
import org.zatoee.core.security.vault.SecretVault;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.settings.CryptoKeys;
import org.zatoee.service.ServerInfo;
import org.zatoee.service.test.TestConfig;

/** What services of a test reach. */
public final class TestFacilities {

    private static final long CACHE = 1_000_000;

    private TestFacilities() {}

    /** Those of a server that has not reached its cluster. */
    public static ServiceFacilities alone() {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        return new ServiceFacilities(new ServiceFacilities.Own(
                new ServiceCaches(CACHE, System::nanoTime),
                new ServiceCrypto(PasswordHasher.ofTheMachine(), new SecretVault(new CryptoKeys(List.of(key)))),
                TestConfig::new,
                InstantSource.system()));
    }

    /** Services that reach only what their own server has, and whose calls run on the thread of who calls. */
    public static LocalServices services(ServerInfo server, ServiceStore store, LiveConfig config) {
        return services(server, store, config, Runnable::run);
    }

    /**
     * The same with calls that have a timeout elsewhere.
     *
     * @param timed runs those
     */
    public static LocalServices services(ServerInfo server, ServiceStore store, LiveConfig config, Executor timed) {
        return new LocalServices(
                server,
                store,
                config,
                alone(),
                new ServiceExecution(timed, new CpuBoundPool(Executors.defaultThreadFactory(), 1, 1)),
                new CallRecorder(() -> 0, InstantSource.fixed(Instant.EPOCH), new PayloadText(10_000, Set.of())));
    }
}
