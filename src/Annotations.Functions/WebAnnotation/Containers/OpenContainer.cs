using Annotations.Model.Essays;
using Annotations.Model.Scholars;
using Annotations.WebAnnotations.Mapping;

namespace Annotations.Functions.WebAnnotation.Containers;

/// <summary>A container of an essay, as a request finds it.</summary>
/// <param name="Viewer">Who asks.</param>
public sealed record OpenContainer(IWebContainer Container, Essay Essay, EssayIris Iris, Viewer Viewer)
{
    /// <summary>Ends in a slash.</summary>
    public string Iri => Iris.ContainerOf(Container.Name);
}
