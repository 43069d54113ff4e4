// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import org.zatoee.core.admin.object.ObjectAdmin;
import org.zatoee.core.admin.type.UserConfigType;
import org.zatoee.core.calls.CallRecorder;
import org.zatoee.core.calls.PayloadText;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.context.ServiceCaches;
import org.zatoee.core.context.ServiceCrypto;
import org.zatoee.core.context.ServiceFacilities;
import org.zatoee.core.execution.run.ServiceExecution;
import org.zatoee.core.invoke.local.LocalServices;
import org.zatoee.core.security.server.ServerSecurity;
import org.zatoee.core.security.vault.SecretVault;
import org.zatoee.core.server.environment.ServerEnvironment;
import org.zatoee.core.server.environment.ServerThreads;
import org.zatoee.core.server.status.ServerStatus;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.settings.CallSettings;
import org.zatoee.core.userconfig.ConfigDirectory;
import org.zatoee.core.userconfig.LayeredConfig;
import org.zatoee.service.ServerInfo;
import org.zatoee.service.UserConfig;

/**
 * What calls are answered with; filled while the server starts.
 *
 * @param local its services, the configuration in force, and what services reach
 * @param userConfig what its own files configure for its services
 * @param status whether it takes calls
 * @param roles which roles its platform services need
 * @param security finds out who calls
 */
record ServerCore(
        LocalServices local,
        ConfigDirectory userConfig,
        ServerStatus status,
        PlatformRoles roles,
        ServerSecurity security) {

    /** How much of the heap caches of services take at most: one part of so many. */
    private static final int CACHES_OF_HEAP = 16;

    private static final String SECRETS_OF_SERVICES = ObjectAdmin.secretContext(
            UserConfigType.ENTRY, UserConfigType.ENTRY.password().orElseThrow());

    /** Empty, of a server that has not started. */
    static ServerCore create(ServerEnvironment environment, ServerStatus status) {
        LiveConfig config = new LiveConfig();
        ServerSecurity security = new ServerSecurity(
                environment.settings().security(),
                () -> config.current().securityDefinitions(),
                environment.clock(),
                System::nanoTime);
        ConfigDirectory userConfig = new ConfigDirectory(environment.settings().userConfigDirectory());
        ServiceFacilities facilities = new ServiceFacilities(new ServiceFacilities.Own(
                new ServiceCaches(Runtime.getRuntime().maxMemory() / CACHES_OF_HEAP, System::nanoTime),
                new ServiceCrypto(security.passwordHasher(), security.vault()),
                () -> layered(userConfig, config, security.vault()),
                environment.clock()));
        ServerThreads threads = environment.threads();
        ServiceExecution execution = new ServiceExecution(threads.timed(), threads.cpuBound());
        ServerInfo self = new ServerInfo(
                environment.settings().serverName(), environment.settings().clusterName());
        LocalServices local = new LocalServices(
                self,
                new ServiceStore(),
                config,
                facilities,
                execution,
                new CallRecorder(
                        System::nanoTime,
                        environment.clock(),
                        kept(environment.settings().calls())));
        return new ServerCore(local, userConfig, status, new PlatformRoles(), security);
    }

    private static UserConfig layered(ConfigDirectory files, LiveConfig config, SecretVault vault) {
        return new LayeredConfig(
                files.get(), config.current().userConfig(), kept -> vault.decrypt(SECRETS_OF_SERVICES, kept));
    }

    private static PayloadText kept(CallSettings settings) {
        return new PayloadText(settings.maxPayloadBytes(), settings.secretFields());
    }

    /** Its services. */
    ServiceStore services() {
        return local.services();
    }

    /** The configuration in force. */
    LiveConfig config() {
        return local.config();
    }

    /** What its services reach. */
    ServiceFacilities facilities() {
        return local.facilities();
    }

    /** Notes what services are sent and say. */
    CallRecorder calls() {
        return local.calls();
    }
}
