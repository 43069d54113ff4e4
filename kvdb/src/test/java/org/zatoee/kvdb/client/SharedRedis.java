// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.client;

import java.nio.file.Path;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One Redis for all tests of a class, empty before each; a static field with {@code @RegisterExtension}. */
public final class SharedRedis implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private @Nullable TestRedis redis;
    private @Nullable RedisCommands commands;
    private @Nullable RedisCommands impatient;

    @Override
    public void beforeAll(ExtensionContext context) {
        String test = context.getRequiredTestClass().getSimpleName();
        redis = new TestRedis(Path.of("target", "redis", test));
        commands = new RedisCommands(redis.settings());
        impatient = new RedisCommands(redis.settings().impatient());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        server().empty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        commands().close();
        impatient().close();
        server().close();
    }

    /** The Redis. */
    public TestRedis server() {
        return Objects.requireNonNull(redis, "not started");
    }

    /** Connections to it, for the tests to share. */
    public RedisCommands commands() {
        return Objects.requireNonNull(commands, "not started");
    }

    /** Connections for what calls wait for, with short time-outs. */
    public RedisCommands impatient() {
        return Objects.requireNonNull(impatient, "not started");
    }
}
