using Annotations.Infra.Tests.Bicep;
using Annotations.Infra.Tests.Worker;
using Annotations.Testing.Node;

[assembly: AssemblyFixture(typeof(Deployments))]
[assembly: AssemblyFixture(typeof(NodePackagesFixture))]
[assembly: AssemblyFixture(typeof(PublishedWorker))]
