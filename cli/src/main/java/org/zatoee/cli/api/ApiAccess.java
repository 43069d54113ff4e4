// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.api;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import org.zatoee.cli.component.Installed;
import org.zatoee.cli.environment.ComponentType;
import org.zatoee.cli.environment.Credentials;
import org.zatoee.cli.environment.Credentials.Account;
import org.zatoee.cli.environment.EnvironmentDirectory;
import org.zatoee.cli.environment.LocalHost;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;
import org.zatoee.publicapi.ApiAccount;
import org.zatoee.publicapi.ApiReply;
import org.zatoee.publicapi.ApiTimeouts;
import org.zatoee.publicapi.PublicApiClient;

/**
 * The public API of an environment, with the address and the password that are in its files: through the load balancer,
 * or of one server where its directory was named.
 */
public final class ApiAccess {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final PublicApiClient client;
    private final ApiFailure failure;

    private ApiAccess(Installed target, Account account, Duration total) {
        EnvironmentDirectory directory = target.environment().directory();
        if (account.password().isEmpty()) {
            throw new CommandException(
                    ExitCode.BAD_SETTINGS,
                    directory.credentialsFile() + " has no password of " + account.username()
                            + ": it is of an older release. Stop the environment and run quickstart on it again");
        }
        this.client = new PublicApiClient(
                address(target),
                new ApiAccount(account.username(), account.password()),
                new ApiTimeouts(CONNECT, total));
        this.failure = new ApiFailure(account.username(), directory.root(), directory.credentialsFile());
    }

    /** As {@code pubapi}, who may call every service of the public API. */
    public static ApiAccess publicApi(Installed target, Duration total) {
        return new ApiAccess(target, credentials(target).publicApi(), total);
    }

    /** As {@code admin.invoke}, who may call any service through one. */
    public static ApiAccess adminInvoke(Installed target, Duration total) {
        return new ApiAccess(target, credentials(target).adminInvoke(), total);
    }

    private static Credentials credentials(Installed target) {
        return target.environment().directory().credentials();
    }

    private static URI address(Installed target) {
        int port = target.component()
                .filter(component -> component.type() == ComponentType.SERVER)
                .map(server -> server.ports().get(0))
                .orElseGet(() -> target.environment().settings().loadBalancerPort());
        return URI.create("http://" + LocalHost.ADDRESS + ":" + port);
    }

    /**
     * Calls a service of the public API.
     *
     * @throws CommandException if it fails, or cannot be called
     */
    public ApiReply invoke(String service, Map<String, ?> input) {
        return failure.translating(() -> client.invoke(service, input));
    }

    /**
     * Calls what is at a path.
     *
     * @throws CommandException if it fails, cannot be called, or a header may not be sent
     */
    public ApiReply post(String path, Map<String, ?> input, Map<String, String> headers) {
        return failure.translating(() -> client.post(path, input, headers));
    }
}
