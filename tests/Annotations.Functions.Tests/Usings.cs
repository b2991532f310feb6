global using Annotations.Functions.Tests.Calls;
global using Moq;
global using static Annotations.Functions.Tests.Calls.ApiCall;
global using static Annotations.Testing.Builders.Build;
