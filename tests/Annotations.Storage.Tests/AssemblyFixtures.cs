using Annotations.Testing.Azurite;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]
