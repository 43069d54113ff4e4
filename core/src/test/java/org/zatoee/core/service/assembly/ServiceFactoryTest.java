// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.assembly;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.PingService;
import org.zatoee.core.service.ServiceArchiveException;
import org.zatoee.core.service.ServiceOrigin;
import org.zatoee.core.sio.Message;
import org.zatoee.core.sio.constraint.RecordConstraints;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceName;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServiceFactoryTest {

    private static final ServiceOrigin ORIGIN = ServiceOrigin.archive("a.jar", "abc");

    public record In(int number) {}

    public record Out(int number) {}

    public abstract static class Base<A, B> implements Service<B, A> {
        @Override
        public A handle(B input, ServiceContext zato) {
            throw new UnsupportedOperationException();
        }
    }

    public abstract static class Middle<X> extends Base<Out, X> implements Cloneable {}

    @ServiceName("a.through-superclasses")
    public static class ThroughSuperclasses extends Middle<In> {}

    public interface Special<T> extends Supplier<String>, Service<T, Void> {
        @Override
        default Void handle(T input, ServiceContext zato) {
            return null;
        }

        @Override
        default String get() {
            return "";
        }
    }

    @ServiceName("a.through-interfaces")
    public static class ThroughInterfaces implements Special<List<In>> {}

    @SuppressWarnings({"rawtypes", "unchecked"})
    @ServiceName("a.raw")
    public static class Raw extends Base {}

    @ServiceName("a.open")
    public static class Open<T> extends Base<Void, T> {}

    @ServiceName("a.unsupported")
    public static class Unsupported extends Base<Void, Thread> {}

    @ServiceName("a.hidden")
    static class Hidden extends Base<Void, Void> {
        Hidden() {}
    }

    @ServiceName("a.hidden-constructor")
    public static class HiddenConstructor extends Base<Void, Void> {
        private HiddenConstructor() {}
    }

    @ServiceName("a.with-parameters")
    public static class WithParameters extends Base<Void, Void> {
        public WithParameters(int ignored) {}
    }

    @ServiceName("a.failing")
    public static class Failing extends Base<Void, Void> {
        public Failing() {
            throw new IllegalStateException("no such file");
        }
    }

    @ServiceName("a.failing-class")
    public static class FailingClass extends Base<Void, Void> {
        static final int NUMBER = Integer.parseInt("no number");
    }

    public class Inner extends Base<Void, Void> {}

    @Test
    void findsWhatAServiceTakesThroughGenericSuperclasses() {
        DeployedService service = ServiceFactory.create(ThroughSuperclasses.class, ORIGIN, RecordConstraints.NONE);

        assertThat(service.contract().input().read(new Message("{\"number\":7}".getBytes(UTF_8), Map.of())))
                .isEqualTo(new In(7));
        assertThat(service.contract().output().write(new Out(8)))
                .asString(UTF_8)
                .isEqualTo("{\"number\":8}");
    }

    @Test
    void findsWhatAServiceTakesThroughGenericInterfaces() {
        DeployedService service = ServiceFactory.create(ThroughInterfaces.class, ORIGIN, RecordConstraints.NONE);

        assertThat(service.contract().input().read(new Message("[{\"number\":7}]".getBytes(UTF_8), Map.of())))
                .isEqualTo(List.of(new In(7)));
        assertThat(service.contract().output().write(null)).isEmpty();
    }

    @Test
    void saysWhereAServiceComesFrom() {
        DeployedService service = ServiceFactory.create(ThroughSuperclasses.class, ORIGIN, RecordConstraints.NONE);

        assertThat(service.name()).isEqualTo("a.through-superclasses");
        assertThat(service.implName()).isEqualTo(ThroughSuperclasses.class.getName());
        assertThat(service.origin()).isEqualTo(ORIGIN);
        assertThat(service.logger().getName()).isEqualTo("a.through-superclasses");
    }

    @Test
    void refusesMissingTypeParameters() {
        refuses(Raw.class, "does not say what it takes and returns");
        refuses(Open.class, "does not say what it takes and returns");
        refuses(Unsupported.class, "type java.lang.Thread is not supported");
    }

    @Test
    void refusesWhatItMayNotMake() {
        refuses(HiddenConstructor.class, "it is private");
        refuses(WithParameters.class, "constructor without parameters");
    }

    @Test
    void makesWhatIsNotPublicAsSeveralServicesOfOneFileAre() {
        assertThat(ServiceFactory.create(Hidden.class, ORIGIN, RecordConstraints.NONE)
                        .name())
                .isEqualTo("a.hidden");
    }

    @Test
    void refusesWhatFailsWhenItIsMade() {
        refuses(Failing.class, "IllegalStateException: no such file");
        refuses(FailingClass.class, "ExceptionInInitializerError");
    }

    private static void refuses(Class<?> type, String reason) {
        assertThatThrownBy(() -> ServiceFactory.create(type, ORIGIN, RecordConstraints.NONE))
                .isInstanceOf(ServiceArchiveException.class)
                .hasMessageContainingAll(type.getName(), reason);
    }

    @ParameterizedTest
    @ValueSource(classes = {Base.class, Special.class, Service.class, In.class, Inner.class, ServiceFactoryTest.class})
    void passesOverWhatIsNotMeantToBeAService(Class<?> type) {
        assertThat(ServiceFactory.isService(type)).isFalse();
    }

    @Test
    void knowsAService() {
        assertThat(ServiceFactory.isService(ThroughInterfaces.class)).isTrue();
        assertThat(ServiceFactory.isService(PingService.class)).isTrue();
    }
}
