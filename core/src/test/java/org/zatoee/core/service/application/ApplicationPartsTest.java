// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.application;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceArchiveException;
import org.zatoee.core.service.ServiceOrigin;
import org.zatoee.core.service.archive.ServiceArchive;
import org.zatoee.core.service.archive.ServiceDirectory;
import org.zatoee.core.sio.constraint.ConstraintApi;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceName;
import org.zatoee.service.execution.Execution;
import org.zatoee.service.execution.ExecutionClass;

import static org.assertj.core.api.Assertions.assertThat;

/** The services of an application, put together. */
class ApplicationPartsTest {

    private static final String PART = ClassSource.partOf(Get.class);

    /** A class of the application. */
    @ServiceName("crm.get")
    @Execution(ExecutionClass.CPU_BOUND)
    public static class Get implements Service<Void, String> {
        @Override
        public String handle(Void input, ServiceContext zato) {
            return "plain";
        }
    }

    /** Another with the same name. */
    @ServiceName("crm.get")
    public static class Namesake extends Get {}

    /** One whose name is reserved. */
    @ServiceName("zato.get")
    public static class Reserved extends Get {}

    /** What a container hands out instead of an instance: of another class, and it says nothing of types. */
    private static Service<Object, Object> proxy() {
        return (input, zato) -> "through the proxy";
    }

    private static ServiceDirectory.Content parts(List<FoundService> hosted, Class<?>... listed) {
        return ApplicationParts.of(hosted, List.of(listed), List.of(), ConstraintApi.NONE);
    }

    @Test
    void listedClassesAreServicesLikeAnyOther() throws Exception {
        ServiceArchive part = parts(List.of(), Get.class).archives().get(0);

        assertThat(part.name()).isEqualTo(PART);
        assertThat(part.hash()).matches("[0-9a-f]{64}");
        DeployedService service = part.services().get(0);
        assertThat(service.name()).isEqualTo("crm.get");
        assertThat(service.origin()).isEqualTo(ServiceOrigin.application(PART, part.hash()));
        assertThat(service.origin().internal()).isFalse();
        assertThat(service.handle(null, null)).isEqualTo("plain");
    }

    @Test
    void hostedServicesAreCalledThroughTheirProxyAndDescribedByTheirClass() throws Exception {
        ServiceDirectory.Content found = parts(List.of(new FoundService(Get.class, proxy())), Get.class);

        DeployedService service = found.archives().get(0).services().get(0);
        assertThat(service.handle(null, null)).isEqualTo("through the proxy");
        assertThat(service.name()).isEqualTo("crm.get");
        assertThat(service.implName()).isEqualTo(Get.class.getName());
        assertThat(service.traits().execution().executionClass()).isEqualTo(ExecutionClass.CPU_BOUND);
        assertThat(service.contract().output().contentType()).startsWith("text/plain");
        assertThat(found.archives().get(0).services()).hasSize(1);
    }

    @Test
    void twoOfOneNameLeaveTheirPartOutAndAreNamed() {
        ServiceDirectory.Content found = parts(List.of(), Get.class, Namesake.class);

        assertThat(found.archives()).isEmpty();
        assertThat(found.failures())
                .singleElement()
                .extracting(Throwable::getMessage)
                .asString()
                .contains(PART + " is left out", "'crm.get'", Get.class.getName(), Namesake.class.getName());
    }

    @Test
    void reservedNamesAreRefusedAsAnywhere() {
        assertThat(parts(List.of(), Reserved.class).failures())
                .singleElement()
                .extracting(Throwable::getMessage)
                .asString()
                .contains(PART, "'zato.get'", "reserved");
    }

    @Test
    void whatWasLeftOutBeforeIsTold() {
        List<ServiceArchiveException> failures = new ArrayList<>(List.of(new ServiceArchiveException("before")));

        assertThat(ApplicationParts.of(List.of(), List.of(), failures, ConstraintApi.NONE)
                        .failures())
                .extracting(Throwable::getMessage)
                .containsExactly("before");
    }

    @Test
    void partsAreNamedByTheirPlaceInTheEar() {
        assertThat(ClassSource.partOf("/content/zato.ear/lib/crm.jar/")).isEqualTo("zato.ear/lib/crm.jar");
        assertThat(ClassSource.partOf("/content/zato.ear/crm-ejb.jar")).isEqualTo("zato.ear/crm-ejb.jar");
        assertThat(ClassSource.partOf("/srv/crm.jar")).isEqualTo("application/crm.jar");
        assertThat(ClassSource.partOf("/content/zato.ear")).isEqualTo("application/zato.ear");
    }
}
