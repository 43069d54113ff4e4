// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.pattern;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which services may be deployed (zato-facts, section 1.2: deploy_patterns_allowed, order=true_false). */
class DeployPatternsTest {

    private static String outcome(DeployPatterns.Order order, String patterns, String... services) {
        try {
            DeployPatterns.parse(order, patterns).refuse(List.of(services));
            return "allowed";
        } catch (ServiceException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.FORBIDDEN);
            return String.valueOf(e.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*=True                      | crm.get",
                "crm.*=True                  | crm.customer.get",
                "*.get=True                  | crm.customer.get",
                "crm.*.get=True              | crm.customer.get",
                "*customer*=True             | crm.customer.get",
                "crm.get=True                | crm.get",
                "**=True                     | crm.get",
                "a.*=False, b.*=True         | b.c"
            })
    void whatAPatternAllowsIsDeployed(String patterns, String service) {
        assertThat(outcome(DeployPatterns.Order.TRUE_FALSE, patterns, service)).isEqualTo("allowed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "crm.*=True                  | erp.get      | no pattern allows it",
                "crm.*=True                  | crm          | no pattern allows it",
                "crm.get=True                | crm.get-all  | no pattern allows it",
                "a*a=True                    | a            | no pattern allows it",
                "crm.*.get=True              | crm.get      | no pattern allows it",
                "*=False                     | crm.get      | pattern '*=False' refuses it",
                "*=True, crm.*=False         | crm.get      | pattern 'crm.*=False' refuses it"
            })
    void whatNoPatternAllowsOrOneRefusesIsNot(String patterns, String service, String why) {
        assertThat(outcome(DeployPatterns.Order.TRUE_FALSE, patterns, service))
                .contains("Service '" + service + "' may not be deployed", why);
    }

    @Test
    void thePatternsNamedSecondInTheOrderHaveTheLastWord() {
        String both = "crm.*=True, crm.*=False";

        assertThat(outcome(DeployPatterns.Order.TRUE_FALSE, both, "crm.get")).contains("refuses it");
        assertThat(outcome(DeployPatterns.Order.FALSE_TRUE, both, "crm.get")).isEqualTo("allowed");
    }

    @Test
    void oneServiceThatMayNotBeRefusesAllOfThem() {
        assertThat(outcome(DeployPatterns.Order.TRUE_FALSE, "crm.*=True", "crm.a", "erp.b", "crm.c"))
                .contains("'erp.b'");
    }

    @Test
    void whatIsNoPatternIsRefused() {
        for (String bad : List.of("crm", "crm=", "=True", "crm=True=False", "crm=1", "c m=True", ",", "")) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .as(bad)
                    .isThrownBy(() -> DeployPatterns.parse(DeployPatterns.Order.TRUE_FALSE, bad));
        }
    }
}
