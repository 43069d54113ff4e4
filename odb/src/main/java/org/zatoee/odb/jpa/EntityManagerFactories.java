// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.persistence.EntityManagerFactory;

import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.community.dialect.SQLiteDialect;
import org.zatoee.odb.OdbDatabase;
import org.zatoee.odb.jpa.audit.JpaAuditLogRepository;
import org.zatoee.odb.jpa.cluster.JpaClusterRepository;
import org.zatoee.odb.jpa.cluster.JpaServerRepository;
import org.zatoee.odb.jpa.deployment.JpaDeploymentPackageRepository;
import org.zatoee.odb.jpa.object.JpaConfigObjectRepository;
import org.zatoee.odb.jpa.service.JpaDeployedServiceRepository;
import org.zatoee.odb.jpa.service.JpaServiceRepository;
import org.zatoee.odb.jpa.singleton.JpaSingletonStore;

/**
 * Starts Hibernate. Not left to the container, which would do it while the server starts and give up when the database
 * is away.
 */
final class EntityManagerFactories {

    /** Text, because what WildFly adds to Hibernate takes no Boolean. */
    private static final String NO = "false";

    /** WildFly has it beside Hibernate. Nothing here is audited, and it would insist on mappings in XML. */
    private static final String ENVERS_ENABLED = "hibernate.integration.envers.enabled";

    private EntityManagerFactories() {}

    static EntityManagerFactory create(DataSource dataSource, OdbDatabase database) {
        StandardServiceRegistry registry = registry(dataSource, database);
        try {
            MetadataSources sources = new MetadataSources(registry);
            entities().forEach(sources::addAnnotatedClass);
            return sources.buildMetadata().buildSessionFactory();
        } catch (RuntimeException e) {
            StandardServiceRegistryBuilder.destroy(registry);
            throw e;
        }
    }

    private static Stream<Class<?>> entities() {
        return Stream.of(
                        JpaClusterRepository.entities(),
                        JpaServerRepository.entities(),
                        JpaServiceRepository.entities(),
                        JpaDeployedServiceRepository.entities(),
                        JpaConfigObjectRepository.entities(),
                        JpaAuditLogRepository.entities(),
                        JpaDeploymentPackageRepository.entities(),
                        JpaSingletonStore.entities())
                .flatMap(List::stream);
    }

    private static DataSourceConnections connections(DataSource dataSource, OdbDatabase database) {
        return database == OdbDatabase.SQLITE
                ? new SqliteConnections(dataSource)
                : new DataSourceConnections(dataSource);
    }

    private static StandardServiceRegistry registry(DataSource dataSource, OdbDatabase database) {
        BootstrapServiceRegistry bootstrap = new BootstrapServiceRegistryBuilder()
                .applyClassLoader(EntityManagerFactories.class.getClassLoader())
                .build();
        StandardServiceRegistryBuilder builder = new StandardServiceRegistryBuilder(bootstrap)
                .applySetting(AvailableSettings.CONNECTION_PROVIDER, connections(dataSource, database))
                .applySetting(AvailableSettings.TRANSACTION_COORDINATOR_STRATEGY, "jdbc")
                .applySetting(AvailableSettings.HBM2DDL_AUTO, "none")
                .applySetting(AvailableSettings.XML_MAPPING_ENABLED, NO)
                .applySetting(ENVERS_ENABLED, NO)
                .applySetting(AvailableSettings.USE_SECOND_LEVEL_CACHE, NO)
                .applySetting(AvailableSettings.USE_QUERY_CACHE, NO)
                .applySetting(AvailableSettings.JAKARTA_VALIDATION_MODE, "none")
                .applySetting(AvailableSettings.STATEMENT_BATCH_SIZE, 50);
        if (database == OdbDatabase.SQLITE) {
            // Hibernate finds out the others by itself, with their versions.
            builder.applySetting(AvailableSettings.DIALECT, SQLiteDialect.class);
        }
        return builder.build();
    }
}
