using System.Reflection;
using System.Runtime.CompilerServices;
using Annotations.Functions.Problems;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Storage;

namespace Annotations.Functions.Tests.Problems;

public sealed class ProblemTypeTests
{
    /// <summary>A conflict's code is its reason: those that the code gives.</summary>
    private static readonly string[] ConflictReasons = ["already-decided", "already-hidden", "annotation-exists", "essay-being-restored", "essay-exists", "essay-has-annotations", "member-fixed", "not-deleted", "not-hidden", "partitions-fixed", "source-cited", "style-packaged"];

    public static TheoryData<Type> Failures =>
        [.. new[] { typeof(Failure).Assembly, typeof(TextMoved).Assembly, typeof(ProblemType).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsSubclassOf(typeof(Failure)) && type != typeof(Conflict))];

    [Theory]
    [MemberData(nameof(Failures))]
    public void EveryFailureHasAProblemType(Type failure) =>
        Assert.Contains(CodeOf(failure), ProblemType.All.Keys);

    [Fact]
    public void EveryProblemTypeIsThatOfAFailure() =>
        Assert.Equal(
            ProblemType.All.Keys.Order(StringComparer.Ordinal),
            Failures.Select(row => CodeOf(row.Data)).Concat(ConflictReasons).Order(StringComparer.Ordinal));

    [Fact]
    public void TheConflictOfAnAnnotatedEssayHasAProblemType() =>
        Assert.Contains(EssayFailures.HasAnnotations(default).Code, ProblemType.All.Keys);

    [Fact]
    public void EveryProblemTypeHasATitleAndAnErrorStatus() =>
        Assert.All(ProblemType.All.Values, type => Assert.True(type.Title.Length > 0 && type.Status is >= 400 and < 600));

    /// <summary>The code that the failure's constructor gives, whatever it is about.</summary>
    private static string CodeOf(Type failure)
    {
        var constructor = failure.GetConstructors().OrderByDescending(constructor => constructor.GetParameters().Length).First(IsPrimary);
        object?[] arguments = [.. constructor.GetParameters().Select(parameter => ValueOf(parameter.ParameterType))];
        return ((Failure)constructor.Invoke(arguments)).Code;
    }

    /// <summary>Not one that makes a list of faults out of one.</summary>
    private static bool IsPrimary(ConstructorInfo constructor) =>
        constructor.DeclaringType != typeof(Invalid) || constructor.GetParameters().Length == 1;

    private static object? ValueOf(Type type) =>
        type == typeof(string) ? "x"
        : type == typeof(IReadOnlyList<string>) ? new[] { "x" }
        : type == typeof(IReadOnlyList<Fault>) ? new[] { new Fault("/x", "x", "x") }
        : type.IsInterface ? Array.CreateInstance(type.GetGenericArguments()[0], 0)
        : RuntimeHelpers.GetUninitializedObject(type);
}
