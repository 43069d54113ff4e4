// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.assembly;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zatoee.core.execution.ExecutionRules;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceArchiveException;
import org.zatoee.core.service.TestServices;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.execution.Execution;
import org.zatoee.service.hook.CallHooks;
import org.zatoee.service.verb.Get;
import org.zatoee.service.verb.PerVerb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServiceAssemblyTest {

    public static class Texts implements Service<String, Integer> {
        @Override
        public Integer handle(String input, ServiceContext zato) {
            return input.length();
        }
    }

    public static class HooksForOtherInput extends Texts implements CallHooks<Integer, Object> {}

    public static class HooksForOtherOutput extends Texts implements CallHooks<Object, String> {}

    public static class OpenHooks<T> extends Texts implements CallHooks<T, T> {}

    public static class NoVerb implements PerVerb {}

    @SuppressWarnings("rawtypes")
    public static class RawVerb implements Get {
        @Override
        public Object get(Object input, ServiceContext zato) {
            return input;
        }
    }

    @Execution(timeoutSeconds = 3601)
    public static class TooPatient extends Texts {}

    @Execution(maxConcurrentCalls = -1)
    public static class NegativeLimit extends Texts {}

    public static class FittingHooks extends Texts implements CallHooks<CharSequence, Number> {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HooksForOtherInput  | CallHooks must have these types",
                "HooksForOtherOutput | CallHooks must have these types",
                "OpenHooks           | CallHooks must have these types",
                "NoVerb              | has no method for any verb",
                "RawVerb             | does not say what it takes and returns",
                "TooPatient          | timeoutSeconds is 0 to 3600",
                "NegativeLimit       | maxConcurrentCalls is 0 to 100000"
            })
    void refusesWhatDoesNotFitTogether(String type, String reason) throws Exception {
        Object service = Class.forName(ServiceAssemblyTest.class.getName() + "$" + type)
                .getConstructor()
                .newInstance();

        assertThatThrownBy(() -> TestServices.of("a", service))
                .isInstanceOf(ServiceArchiveException.class)
                .hasMessageContainingAll(service.getClass().getName(), reason);
    }

    @Test
    void takesHooksForSomethingMoreGeneral() {
        DeployedService service = TestServices.of("a", new FittingHooks());

        assertThat(service.implName()).isEqualTo(FittingHooks.class.getName());
        assertThat(service.classLoader()).isSameAs(FittingHooks.class.getClassLoader());
        assertThat(service.verbs()).isEmpty();
        assertThat(service.answering("PUT")).isSameAs(service);
        assertThat(service.traits().execution()).isSameAs(ExecutionRules.DEFAULT);
    }

    @Test
    void knowsAServicePerVerb() {
        assertThat(ServiceFactory.isService(RawVerb.class)).isTrue();
        assertThat(ServiceFactory.isService(Get.class)).isFalse();
    }
}
