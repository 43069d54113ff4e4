// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.login;

import java.util.function.LongSupplier;

import org.zatoee.core.security.refusal.TooManyRequestsException;

/**
 * Who has failed to log in too often has to wait: 5 failures within 5 minutes of one user from one source, or 50 of all
 * users from one source, lock for a second, and each further failure doubles that, up to 5 minutes. Other users and
 * sources are not kept waiting. Each server counts its own; memory is bounded. Thread-safe.
 */
public final class LoginThrottle {

    private static final int FAILURES_OF_A_USER = 5;
    private static final int FAILURES_OF_A_SOURCE = 50;
    private static final int MAX_KEYS = 50_000;

    private final FailureCounts<Login> logins;
    private final FailureCounts<String> sources;

    /** A throttle on a clock that only goes forward, in nanoseconds, such as {@link System#nanoTime()}. */
    public LoginThrottle(LongSupplier nanoTime) {
        this(nanoTime, MAX_KEYS);
    }

    LoginThrottle(LongSupplier nanoTime, int maxKeys) {
        this.logins = new FailureCounts<>(FAILURES_OF_A_USER, maxKeys, nanoTime);
        this.sources = new FailureCounts<>(FAILURES_OF_A_SOURCE, maxKeys, nanoTime);
    }

    /**
     * Lets a user try who need not wait.
     *
     * @throws TooManyRequestsException if this user has to wait, from this source
     */
    public void check(Login login) {
        logins.check(login);
    }

    /**
     * Lets a source try that need not wait.
     *
     * @throws TooManyRequestsException if everybody from this source has to wait
     */
    public void checkSource(Login login) {
        sources.check(login.source());
    }

    /** Notes that somebody failed. */
    public void failed(Login login) {
        logins.add(login);
        sources.add(login.source());
    }

    /** Notes that somebody succeeded: the user starts anew. The source does not, or one good account would open it. */
    public void succeeded(Login login) {
        logins.forget(login);
    }

    /** How many users and sources are remembered, at most twice what there is room for. */
    long size() {
        return logins.size() + sources.size();
    }
}
