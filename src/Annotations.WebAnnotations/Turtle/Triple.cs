namespace Annotations.WebAnnotations.Turtle;

/// <summary>A statement in RDF; its parts are spelled as Turtle spells them.</summary>
internal readonly record struct Triple(string Subject, string Predicate, string Object);
