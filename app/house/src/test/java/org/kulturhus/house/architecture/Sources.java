package org.kulturhus.house.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Types, methods and phrases of Java files as the compiler reads them. */
public record Sources(List<Type> types, List<Method> methods, List<Said> phrases) {

    /**
     * A type.
     *
     * @param topLevel whether it is not nested in another one
     * @param annotations simple names
     * @param documented whether it has a doc comment
     */
    public record Type(
            Path file, String name, boolean topLevel, boolean isPublic, List<String> annotations, boolean documented) {}

    /**
     * A method with a body.
     *
     * @param subject {@code Type.method}
     * @param lines of the body, with its braces
     */
    public record Method(Type type, String name, int lines, int parameters, List<String> annotations) {

        String subject() {
            return type.name() + "." + name;
        }
    }

    /**
     * A phrase whose words are named in the code.
     *
     * @param arguments how many there are
     */
    public record Said(Path file, String module, String key, int arguments) {}

    static Sources read(List<Path> files) {
        Sources sources = new Sources(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (files.isEmpty()) {
            return sources;
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(sources, trees, unit).scan(unit, null);
            }
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Scanner extends TreePathScanner<Void, Type> {

        private final Sources sources;
        private final DocTrees trees;
        private final CompilationUnitTree unit;

        Scanner(Sources sources, DocTrees trees, CompilationUnitTree unit) {
            this.sources = sources;
            this.trees = trees;
            this.unit = unit;
        }

        @Override
        public Void visitClass(ClassTree tree, Type outer) {
            ModifiersTree modifiers = tree.getModifiers();
            Type type = new Type(
                    Path.of(unit.getSourceFile().toUri()),
                    tree.getSimpleName().toString(),
                    outer == null,
                    modifiers.getFlags().contains(Modifier.PUBLIC),
                    annotations(modifiers),
                    trees.getDocComment(getCurrentPath()) != null);
            sources.types().add(type);
            return super.visitClass(tree, type);
        }

        @Override
        public Void visitMethod(MethodTree tree, Type type) {
            if (tree.getBody() != null && trees.getSourcePositions().getStartPosition(unit, tree) >= 0) {
                long first = line(trees.getSourcePositions().getStartPosition(unit, tree.getBody()));
                long last = line(trees.getSourcePositions().getEndPosition(unit, tree.getBody()));
                String name = tree.getName().contentEquals("<init>")
                        ? type.name()
                        : tree.getName().toString();
                sources.methods()
                        .add(new Method(
                                type,
                                name,
                                (int) (last - first + 1),
                                tree.getParameters().size(),
                                annotations(tree.getModifiers())));
            }
            return super.visitMethod(tree, type);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Type type) {
            List<? extends ExpressionTree> given = tree.getArguments();
            if (tree.getMethodSelect().toString().equals("Phrase.of")
                    && given.get(0) instanceof LiteralTree module
                    && given.get(1) instanceof LiteralTree key) {
                sources.phrases()
                        .add(new Said(
                                type.file(), (String) module.getValue(), (String) key.getValue(), given.size() - 2));
            }
            return super.visitMethodInvocation(tree, type);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }

        private static List<String> annotations(ModifiersTree modifiers) {
            return modifiers.getAnnotations().stream()
                    .map(annotation -> annotation.getAnnotationType().toString())
                    .toList();
        }
    }
}
