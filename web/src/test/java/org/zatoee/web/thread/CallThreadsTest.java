// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web.thread;

import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** On whatever Java the build runs. */
class CallThreadsTest {

    private static final int JAVA = Runtime.version().feature();

    @Test
    void whereTheyAreUsedCallsRunOnVirtualThreadsWithNamesOfTheirOwn() throws Exception {
        var executor = CallThreads.executor(JAVA);
        assertThat(executor.isPresent()).isEqualTo(JAVA >= 24);
        if (executor.isPresent()) {
            CompletableFuture<Thread> ran = new CompletableFuture<>();
            executor.get().execute(() -> ran.complete(Thread.currentThread()));

            Thread thread = ran.get(30, TimeUnit.SECONDS);

            assertThat(thread.getName()).isEqualTo("zato-call-0");
            Method isVirtual = Thread.class.getMethod("isVirtual");
            assertThat(isVirtual.invoke(thread)).isEqualTo(true);
        }
    }

    @Test
    void aJavaWithoutThemSaysSo() {
        if (JAVA < 21) {
            assertThatThrownBy(() -> VirtualThreadFactory.named("x-"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("This Java has no virtual threads");
        } else {
            assertThat(VirtualThreadFactory.named("x-").newThread(() -> {}).getName())
                    .isEqualTo("x-0");
        }
    }
}
