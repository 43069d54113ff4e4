// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import org.junit.jupiter.api.Test;
import org.zatoee.core.admin.object.ObjectAdmin;
import org.zatoee.core.admin.type.UserConfigType;
import org.zatoee.core.testkit.invoke.TestFacilities;
import org.zatoee.core.userconfig.LayeredConfig;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ServiceException;
import org.zatoee.service.UserConfig;
import org.zatoee.service.test.TestConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What administrators configure for services, as services see it. */
class UserConfigEntriesTest {

    private static final String CREATE = "zato.user-config.create";

    private final AdminCluster cluster = new AdminCluster();

    private UserConfig seen() {
        String context = ObjectAdmin.secretContext(
                UserConfigType.ENTRY, UserConfigType.ENTRY.password().orElseThrow());
        return new LayeredConfig(
                new TestConfig(), cluster.live.current().userConfig(), kept -> cluster.secrets.decrypt(kept, context));
    }

    @Test
    void anEntryIsInForceOnceItIsCreatedAndGoneOnceItIsDeleted() {
        long id = cluster.call(CREATE, "name", "crm.url", "value", "http://crm").id();
        assertThat(seen().require("crm.url")).isEqualTo("http://crm");

        cluster.call("zato.user-config.edit", "id", id, "name", "crm.url", "value", "http://other");
        assertThat(seen().require("crm.url")).isEqualTo("http://other");

        cluster.call("zato.user-config.delete", "id", id);
        assertThat(seen().get("crm.url")).isEmpty();
    }

    @Test
    void aSecretIsThereOnceItWasSetAndServicesReadIt() {
        long id = cluster.call(CREATE, "name", "crm.key", "is_secret", true).id();
        assertThat(seen().get("crm.key")).isEmpty();

        cluster.call("zato.user-config.change-password", "id", id, "password1", "s3cret", "password2", "s3cret");

        assertThat(seen().require("crm.key")).isEqualTo("s3cret");
        assertThat(cluster.live.current().userConfig().entries().toString()).doesNotContain("s3cret", "terc3s");
        assertThat(cluster.call("zato.user-config.get-list").list().toString()).doesNotContain("s3cret", "terc3s");
    }

    @Test
    void theValueOfASecretCannotBeSentWhereItWouldBeShown() {
        assertThatThrownBy(() -> cluster.call(CREATE, "name", "crm.key", "is_secret", true, "value", "s3cret"))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("value: must be empty");
    }

    @Test
    void aSecretThatCannotBeReadNamesItsEntry() {
        long id = cluster.call(CREATE, "name", "crm.key", "is_secret", true).id();
        cluster.call("zato.user-config.change-password", "id", id, "password1", "s3cret", "password2", "s3cret");
        UserConfig unreadable = new LayeredConfig(
                new TestConfig(),
                cluster.live.current().userConfig(),
                kept -> TestFacilities.alone().own().crypto().decrypt(kept));

        assertThatThrownBy(() -> unreadable.get("crm.key"))
                .isInstanceOf(ServiceException.class)
                .hasMessageContaining("'crm.key'")
                .hasMessageNotContaining("terc3s");
    }
}
