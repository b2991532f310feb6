using System.Reflection;
using System.Runtime.Loader;
using Annotations.Functions.Http;

namespace Annotations.Infra.Tests.Worker;

/// <summary>The stand-ins for the worker's attributes have the shape of the real ones, which are in the package.</summary>
public sealed class StandInTests(PublishedWorker worker)
{
    private const string Namespace = "Microsoft.Azure.Functions.Worker";

    private static readonly Type[] StandIns = [.. typeof(Frame).Assembly.GetExportedTypes().Where(type => type.Namespace == Namespace)];

    [Fact]
    public void EveryStandInIsARealTypeMemberForMember()
    {
        var real = RealTypes();

        Assert.NotEmpty(StandIns);
        Assert.All(StandIns, standIn => Assert.Empty(Missing(standIn, real[standIn.Name])));
    }

    private static IEnumerable<string> Missing(Type standIn, Type real) =>
        standIn.IsEnum
            ? Values(standIn).Except(Values(real))
            : Members(standIn).Except(Members(real)).Concat(Targets(standIn).Except(Targets(real)));

    private static IEnumerable<string> Values(Type type) =>
        Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt32(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)}");

    private static IEnumerable<string> Members(Type type) =>
        type.GetConstructors().Select(constructor => $"new({string.Join(", ", constructor.GetParameters().Select(parameter => parameter.ParameterType.FullName))})")
            .Concat(type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(property => $"{property.PropertyType.FullName} {property.Name}{(property.SetMethod is { IsPublic: true } ? " set" : "")}"));

    /// <summary>On what an attribute may stand.</summary>
    private static IEnumerable<string> Targets(Type type) =>
        type.CustomAttributes.Where(attribute => attribute.AttributeType.Name == nameof(AttributeUsageAttribute)).Select(attribute => $"{(AttributeTargets)(int)attribute.ConstructorArguments[0].Value!}");

    private Dictionary<string, Type> RealTypes()
    {
        var context = new AssemblyLoadContext("worker");
        context.Resolving += (loading, name) => File.Exists(PathOf($"{name.Name}.dll")) ? loading.LoadFromAssemblyPath(PathOf($"{name.Name}.dll")) : null;
        string[] assemblies = ["Microsoft.Azure.Functions.Worker.Extensions.Abstractions.dll", "Microsoft.Azure.Functions.Worker.Extensions.Http.dll", "Microsoft.Azure.Functions.Worker.Extensions.Timer.dll", "Microsoft.Azure.Functions.Worker.Core.dll"];
        return assemblies.SelectMany(assembly => context.LoadFromAssemblyPath(PathOf(assembly)).GetExportedTypes()).Where(type => type.Namespace == Namespace && StandIns.Any(standIn => standIn.Name == type.Name)).ToDictionary(type => type.Name);
    }

    private string PathOf(string assembly) => Path.Combine(worker.Folder, assembly);
}
