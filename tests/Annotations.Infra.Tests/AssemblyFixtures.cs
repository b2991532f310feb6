using Annotations.Infra.Tests.Bicep;

[assembly: AssemblyFixture(typeof(Deployments))]
