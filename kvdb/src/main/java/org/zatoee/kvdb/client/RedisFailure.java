// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.component.ComponentUnavailableException.Component;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/** Why Redis did not do what it was asked, in words an operator can act on. */
final class RedisFailure {

    private RedisFailure() {}

    static ComponentUnavailableException of(RedisSettings settings, JedisException failure) {
        List<Throwable> all = withCauses(failure);
        if (find(all, InterruptedException.class).isPresent()) {
            // Jedis has swallowed it: the caller shall still see that its thread was asked to stop.
            Thread.currentThread().interrupt();
        }
        IOException explained = new IOException(explain(all, settings));
        explained.addSuppressed(failure);
        return new ComponentUnavailableException(Component.KVDB, settings.location(), explained);
    }

    static boolean isTimeout(JedisException failure) {
        return find(withCauses(failure), SocketTimeoutException.class).isPresent();
    }

    private static String explain(List<Throwable> all, RedisSettings settings) {
        Optional<JedisDataException> refused = find(all, JedisDataException.class);
        if (refused.isPresent()) {
            return explainRefusal(String.valueOf(refused.get().getMessage()), settings);
        }
        if (find(all, NoSuchElementException.class).isPresent()) {
            return "all " + settings.poolSize() + " connections stayed in use for "
                    + settings.commandTimeout().toMillis() + " ms";
        }
        if (find(all, InterruptedException.class).isPresent()) {
            return "interrupted while waiting for a connection";
        }
        Optional<UnknownHostException> unknownHost = find(all, UnknownHostException.class);
        if (unknownHost.isPresent()) {
            return "unknown host " + settings.host();
        }
        Optional<SocketTimeoutException> timeout = find(all, SocketTimeoutException.class);
        if (timeout.isPresent()) {
            return explainTimeout(timeout.get(), settings);
        }
        Throwable deepest =
                find(all, ConnectException.class).map(Throwable.class::cast).orElse(all.get(all.size() - 1));
        return deepest.getMessage() == null ? deepest.toString() : deepest.getMessage();
    }

    private static String explainTimeout(SocketTimeoutException timeout, RedisSettings settings) {
        return String.valueOf(timeout.getMessage()).startsWith("Connect")
                ? "no connection within " + settings.connectTimeout().toMillis() + " ms"
                : "no answer within " + settings.commandTimeout().toMillis() + " ms";
    }

    private static String explainRefusal(String answer, RedisSettings settings) {
        if (answer.startsWith("WRONGPASS")) {
            return "it refuses the password of " + user(settings) + " (" + answer + ")";
        }
        if (answer.startsWith("NOAUTH")) {
            return "it asks for a password and none is set (" + answer + ")";
        }
        if (answer.contains("AUTH <password> called without any password")) {
            return "a password is set, but it asks for none (" + answer + ")";
        }
        if (answer.startsWith("LOADING")) {
            return "it was started and is still loading its data (" + answer + ")";
        }
        return answer;
    }

    private static String user(RedisSettings settings) {
        return settings.username().isEmpty() ? "the default user" : "user '" + settings.username() + "'";
    }

    private static <T extends Throwable> Optional<T> find(List<Throwable> all, Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** The failure and all below it: Jedis keeps the failed tries to connect as suppressed exceptions. */
    private static List<Throwable> withCauses(Throwable failure) {
        List<Throwable> all = new ArrayList<>(List.of(failure));
        for (int i = 0; i < all.size(); i++) {
            Throwable next = all.get(i);
            addNew(all, next.getSuppressed());
            if (next.getCause() != null) {
                addNew(all, next.getCause());
            }
        }
        return all;
    }

    private static void addNew(List<Throwable> all, Throwable... more) {
        for (Throwable one : more) {
            if (!all.contains(one)) {
                all.add(one);
            }
        }
    }
}
