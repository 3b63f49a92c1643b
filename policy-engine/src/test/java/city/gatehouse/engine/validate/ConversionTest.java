package city.gatehouse.engine.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.apache.calcite.rel.RelNode;
import org.junit.jupiter.api.Test;

class ConversionTest {
    @Test
    void everyNodeOfCalcitesPlansIsAnsweredOrRefusedForAReason() {
        var nodes =
                new ClassFileImporter()
                                .importPackages(
                                        "org.apache.calcite.rel.logical",
                                        "org.apache.calcite.rel.core")
                                .stream()
                                .filter(type -> type.isAssignableTo(RelNode.class))
                                .filter(type -> !type.isInterface())
                                .filter(type ->
                                        !type.getModifiers().contains(JavaModifier.ABSTRACT))
                                .map(type -> type.getFullName())
                                .collect(Collectors.toSet());
        var known = new HashSet<String>();
        Conversion.ANSWERED.forEach(type -> known.add(type.getName()));
        RefusedNodes.FORMS.keySet().forEach(type -> known.add(type.getName()));

        assertThat(nodes).isNotEmpty().isEqualTo(known);
        assertThat(Conversion.ANSWERED).doesNotContainAnyElementsOf(RefusedNodes.FORMS.keySet());
    }
}
