using Annotations.Model.Failures;
using Annotations.Storage;
using Annotations.Storage.Spools;

namespace Annotations.Functions.Exports.Kept;

/// <summary>An export in a temporary file.</summary>
internal sealed class MadeExport : IAsyncDisposable
{
    private readonly FileStream file = TemporaryFile.Create();

    /// <summary>Where it is written.</summary>
    public Stream Output => file;

    /// <summary>All of it, from its beginning on.</summary>
    public Stream Rewound()
    {
        file.Position = 0;
        return file;
    }

    /// <summary>Hands the file over to whoever disposes of what is returned; <see cref="UnsatisfiableRange"/>, and then it is gone.</summary>
    public Result<OpenExport> Open(ByteRange? range)
    {
        var (total, part) = (file.Length, range?.Within(file.Length));
        if (range is not null && part is null)
        {
            file.Dispose();
            return new UnsatisfiableRange(total);
        }

        file.Position = part?.Offset ?? 0;
        return new OpenExport(file, total, part);
    }

    public ValueTask DisposeAsync() => file.DisposeAsync();
}
