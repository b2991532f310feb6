using Annotations.Infra.Tests.Bicep;
using Annotations.Testing.Node;

[assembly: AssemblyFixture(typeof(Deployments))]
[assembly: AssemblyFixture(typeof(NodePackagesFixture))]
