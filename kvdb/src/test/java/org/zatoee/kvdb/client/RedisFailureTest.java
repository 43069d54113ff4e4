// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.client;

import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

import static org.assertj.core.api.Assertions.assertThat;

class RedisFailureTest {

    private static final RedisSettings SETTINGS =
            new RedisSettings("redis1", 6379, "", "", 0, Duration.ofMillis(300), Duration.ofMillis(400), 4);

    @Test
    void saysThatRedisIsStillLoading() {
        assertThat(messageOf(new JedisDataException("LOADING Redis is loading the dataset in memory")))
                .isEqualTo("The KVDB at redis1:6379/0 is unavailable: it was started and is still loading its data"
                        + " (LOADING Redis is loading the dataset in memory)");
    }

    @Test
    void saysThatTheHostIsUnknown() {
        assertThat(messageOf(new JedisConnectionException("Failed", new UnknownHostException("redis1"))))
                .endsWith(": unknown host redis1");
    }

    @Test
    void saysForHowLongItWaited() {
        assertThat(messageOf(new JedisConnectionException(new SocketTimeoutException("Connect timed out"))))
                .endsWith(": no connection within 300 ms");
        assertThat(messageOf(new JedisConnectionException(new SocketTimeoutException("Read timed out"))))
                .endsWith(": no answer within 400 ms");
        assertThat(messageOf(new JedisException("Could not get a resource", new NoSuchElementException("Timeout"))))
                .endsWith(": all 4 connections stayed in use for 400 ms");
    }

    @Test
    void passesOnWhatItDoesNotKnow() {
        assertThat(messageOf(new JedisDataException("OOM command not allowed"))).endsWith(": OOM command not allowed");
        assertThat(messageOf(new JedisConnectionException("Unexpected end of stream.")))
                .endsWith(": Unexpected end of stream.");
    }

    @Test
    void leavesTheThreadInterrupted() {
        assertThat(messageOf(new JedisException("Could not get a resource", new InterruptedException())))
                .endsWith(": interrupted while waiting for a connection");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void keepsTheOriginalForTheStackTrace() {
        JedisException original = new JedisConnectionException("Unexpected end of stream.");

        assertThat(RedisFailure.of(SETTINGS, original).getCause()).hasSuppressedException(original);
    }

    private static String messageOf(JedisException failure) {
        return RedisFailure.of(SETTINGS, failure).getMessage();
    }
}
