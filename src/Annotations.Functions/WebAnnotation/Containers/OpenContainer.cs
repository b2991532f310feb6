using Annotations.Model.Essays;
using Annotations.Model.Scholars;
using Annotations.WebAnnotations.Mapping;

namespace Annotations.Functions.WebAnnotation.Containers;

/// <summary>A container of an essay, as a request finds it.</summary>
/// <param name="Viewer">Who asks.</param>
public sealed record OpenContainer(IWebContainer Container, Essay Essay, EssayIris Iris, Viewer Viewer)
{
    /// <summary>Whether it asks for more than that an annotation conforms: for a source, or for a licence.</summary>
    public bool HasPolicy => Container.HasSourcePolicy || !Essay.Access.Policy.Licences.Allowed.IsEmpty;

    /// <summary>Ends in a slash.</summary>
    public string Iri => Iris.ContainerOf(Container.Name);
}
