using System.Text.Json.Nodes;
using Annotations.Model.Scholars;
using Annotations.Model.Versions;

namespace Annotations.Functions.WebAnnotation.Containers;

/// <summary>An annotation as a resource of the Web Annotation Protocol.</summary>
/// <param name="State">Changes with every change of it.</param>
public sealed record WebResource(string Iri, JsonObject Document, EntityTag State, Scholar Creator);
