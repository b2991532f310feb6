using System.Reflection;
using System.Text.Json.Serialization;
using Annotations.Functions.Http;

namespace Annotations.Functions.Tests.Http;

public sealed class ApiJsonTests
{
    private static readonly Assembly Service = typeof(Frame).Assembly;

    private static readonly JsonSerializerContext Generated = (JsonSerializerContext)Service.GetType("Annotations.Functions.Http.ApiJsonContext", throwOnError: true)!.GetProperty("Default")!.GetValue(null)!;

    private static readonly Type[] Written = [.. Service.GetTypes().Where(type => type.Name.EndsWith("Response", StringComparison.Ordinal) || type.Name.EndsWith("ReportLine", StringComparison.Ordinal) || type.Name == "ProblemDocument")];

    public static TheoryData<string> Names => [.. Written.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatAnswersAreWrittenFromNeedsNoReflection(string name) =>
        Assert.True(Generated.GetTypeInfo(Written.Single(type => type.Name == name)) is not null, $"{name} is to be named in ApiJsonContext.");
}
