// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.data.Cache;
import org.zatoee.service.data.Crypto;
import org.zatoee.service.data.HeldLock;
import org.zatoee.service.data.KeyValues;
import org.zatoee.service.invoke.AsyncOptions;
import org.zatoee.service.invoke.InvokeResult;

/** All that surrounds one call of a service. Used by the thread of that call only, and not to be kept after it. */
public interface ServiceContext {

    /** The correlation ID of this call. */
    Cid cid();

    /** The name of the service being called. */
    String serviceName();

    /** The server this call runs on. */
    ServerInfo server();

    /** The channel the call came through. */
    ChannelInfo channel();

    /** The type of the job that makes this call, whose name is that of the channel; empty if none does. */
    default Optional<JobType> jobType() {
        return channel().jobType();
    }

    /** What was received. */
    Request request();

    /** Status, headers and content type of the reply, where the defaults do not fit. */
    Response response();

    /** A logger named after the service; each of its lines carries the CID. */
    System.Logger logger();

    /** The CID of the call that this one is a callback for; empty if it is none. */
    Optional<Cid> inReplyTo();

    /** Whatever the service and its hooks tell each other during this call; empty at first. */
    Map<String, Object> environment();

    /**
     * Calls another service of this server, within this call: under the same CID, for the same caller, on this thread. What
     * it is called with may be a record, a map, a list, a scalar; bytes and text are its body as they are.
     *
     * @throws NotFoundException if there is no such service, or it is not active
     * @throws ServiceException with INTERNAL if a service calls itself, or services call each other more than 32 deep
     * @throws Exception what the other service throws
     */
    InvokeResult invoke(String service, @Nullable Object input) throws Exception;

    /**
     * Calls another service and waits for it for so long; then it is interrupted.
     *
     * @throws ServiceException with TIMEOUT if it takes longer
     * @throws Exception as {@link #invoke(String, Object)} says
     */
    InvokeResult invoke(String service, @Nullable Object input, Duration timeout) throws Exception;

    /**
     * Calls another service by its class. Input and output are handed over as they are if that very class is deployed;
     * one that another archive brought under the same name gets and gives them converted through JSON.
     *
     * @throws Exception as {@link #invoke(String, Object)} says
     */
    <I, O> O invoke(Class<? extends Service<I, O>> service, @Nullable I input) throws Exception;

    /**
     * Calls another service by its class and waits for it for so long; then it is interrupted.
     *
     * @throws ServiceException with TIMEOUT if it takes longer
     * @throws Exception as {@link #invoke(String, Object)} says
     */
    <I, O> O invoke(Class<? extends Service<I, O>> service, @Nullable I input, Duration timeout) throws Exception;

    /** Has a service called soon, by exactly one server of the cluster, even if this one is gone by then. */
    default Cid invokeAsync(String service, @Nullable Object input) {
        return invokeAsync(service, input, AsyncOptions.DEFAULT);
    }

    /**
     * Has a service called by exactly one server of the cluster, even if this one is gone by then. If the server that began
     * it dies, another begins it anew.
     *
     * @return the CID that it will see
     * @throws NotFoundException if there is no such service, or it is not active; callbacks likewise
     * @throws ServiceException with UNAVAILABLE if too many calls wait already
     */
    Cid invokeAsync(String service, @Nullable Object input, AsyncOptions options);

    /** Has a service called soon, by its class, as {@link #invokeAsync(String, Object)} does by its name. */
    default <I> Cid invokeAsync(Class<? extends Service<I, ?>> service, @Nullable I input) {
        return invokeAsync(NameOf.service(service), input);
    }

    /** Has a service called, by its class, as {@link #invokeAsync(String, Object, AsyncOptions)} does by its name. */
    default <I> Cid invokeAsync(Class<? extends Service<I, ?>> service, @Nullable I input, AsyncOptions options) {
        return invokeAsync(NameOf.service(service), input, options);
    }

    /** Calls several services, or one until it succeeds. */
    Patterns patterns();

    /**
     * What one system's term is called in another, by the data dictionaries (zato-facts, section 9): from memory, and at most
     * seconds old.
     *
     * @return the value there; empty if nothing says so
     */
    default String translate(String system1, String key1, String value1, String system2, String key2) {
        return translate(system1, key1, value1, system2, key2, "");
    }

    /** What one system's term is called in another; the last argument if nothing says so. */
    String translate(String system1, String key1, String value1, String system2, String key2, String otherwise);

    /** Takes a lock for 20 s, waiting for it for 10 s at most. */
    default HeldLock lock(String name) throws InterruptedException {
        return lock(name, Duration.ofSeconds(20), Duration.ofSeconds(10));
    }

    /**
     * Takes a lock that holds across all servers, waiting for it if need be.
     *
     * @param name 1 to 200 characters
     * @param ttl how long it is held unless released: a holder that died blocks no one for longer
     * @param block how long to wait at most
     * @throws ServiceException with CONFLICT if it did not become free in that time
     * @throws InterruptedException if the call was given up meanwhile
     */
    HeldLock lock(String name, Duration ttl, Duration block) throws InterruptedException;

    /** The cache of that name, of this server. */
    Cache cache(String name);

    /** Texts under keys, for all servers of the cluster. */
    KeyValues kvdb();

    /** The time of day; in tests whatever the test says. */
    InstantSource clock();

    /** What was configured for services. */
    UserConfig config();

    /** Random numbers, hashes and encryption. */
    Crypto crypto();
}
