using Annotations.Testing.Node;

[assembly: AssemblyFixture(typeof(NodePackagesFixture))]
