namespace Annotations.LocalHost;

/// <summary>The folder of the clone, where the pinned Azurite is installed.</summary>
public static class RepositoryRoot
{
    private const string Marker = "Annotations.sln";

    /// <summary>Looks upwards from the program, then from the working directory.</summary>
    /// <exception cref="SetupException">Neither is inside a clone.</exception>
    public static string Find() =>
        FindAbove(AppContext.BaseDirectory)
        ?? FindAbove(Directory.GetCurrentDirectory())
        ?? throw new SetupException($"No {Marker} in or above {AppContext.BaseDirectory} or the working directory: run this from a clone of the repository.");

    private static string? FindAbove(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, Marker))) return at.FullName;
        }

        return null;
    }
}
