namespace Annotations.Citations.BibTex;

/// <summary>How far an entry has come in inheriting.</summary>
internal enum Inheritance
{
    Pending,
    Running,
    Done,
}
