using System.Runtime.CompilerServices;

namespace Annotations.EndToEnd.Tests.WebAnnotation;

/// <summary>A test of requirements of the Web Annotation Protocol, by their numbers in the checklist; the test's name shows them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequirementAttribute : FactAttribute
{
    public RequirementAttribute(string numbers, [CallerMemberName] string test = "", [CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        Numbers = numbers;
        DisplayName = $"Web Annotation Protocol {numbers}: {test}";
    }

    /// <summary>With spaces between them.</summary>
    public string Numbers { get; }
}
