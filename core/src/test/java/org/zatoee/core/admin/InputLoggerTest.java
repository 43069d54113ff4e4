// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InputLoggerTest {

    private static final String SERVICE = "zato.helpers.input-logger";

    @Test
    void logsWhatItWasSentWithoutSecretsOnOneLine() {
        Lines lines = new Lines();
        // Kept in a variable: the JDK forgets loggers that nobody holds.
        Logger logger = Logger.getLogger(SERVICE);
        logger.addHandler(lines);
        try {
            new AdminCluster()
                    .call(
                            SERVICE,
                            Map.of("name", "anna\nERROR", "password1", "hunter2", "deep", Map.of("token", "hunter2")));
        } finally {
            logger.removeHandler(lines);
        }

        assertThat(lines.texts)
                .singleElement()
                .asString()
                .contains("anna ERROR", "password1=***", "token=***")
                .doesNotContain("hunter2", "\n");
    }

    private static final class Lines extends Handler {

        private final List<String> texts = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            texts.add(line.getMessage() + Arrays.toString(line.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
