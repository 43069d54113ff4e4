// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.context;

import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.datadict.Translations;
import org.zatoee.core.kvdb.DistributedLocks;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.UserConfig;
import org.zatoee.service.data.Crypto;
import org.zatoee.service.data.KeyValues;

/** What the services of one server reach. Some of it only once the server has reached the KVDB. Thread-safe. */
public final class ServiceFacilities {

    private final Own own;
    private volatile @Nullable Shared shared;

    public ServiceFacilities(Own own) {
        this.own = Objects.requireNonNull(own, "own");
    }

    /** From now on what is shared with other servers can be reached too. */
    public void connect(Shared reached) {
        shared = Objects.requireNonNull(reached, "reached");
    }

    /** What the server has by itself. */
    public Own own() {
        return own;
    }

    /**
     * What it shares.
     *
     * @throws ServiceException with UNAVAILABLE if the server has not started
     */
    public Shared shared() {
        Shared reached = shared;
        if (reached == null) {
            throw new ServiceException(ErrorCode.UNAVAILABLE, "The server is starting");
        }
        return reached;
    }

    /**
     * What a server has by itself.
     *
     * @param caches its caches
     * @param crypto its cryptography
     * @param config the configuration of services in force
     * @param clock the time of day
     */
    public record Own(ServiceCaches caches, Crypto crypto, Supplier<UserConfig> config, InstantSource clock) {

        public Own {
            Objects.requireNonNull(caches, "caches");
            Objects.requireNonNull(crypto, "crypto");
            Objects.requireNonNull(config, "config");
            Objects.requireNonNull(clock, "clock");
        }
    }

    /**
     * What a server shares with the others.
     *
     * @param calls calls of services
     * @param translations the data dictionaries
     * @param locks locks
     * @param keyValues texts under keys
     */
    public record Shared(InnerCalls calls, Translations translations, DistributedLocks locks, KeyValues keyValues) {

        public Shared {
            Objects.requireNonNull(calls, "calls");
            Objects.requireNonNull(translations, "translations");
            Objects.requireNonNull(locks, "locks");
            Objects.requireNonNull(keyValues, "keyValues");
        }
    }
}
