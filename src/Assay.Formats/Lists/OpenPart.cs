using Assay.Model;

namespace Assay.Formats.Lists;

/// <summary>A file of an edition, open to be read once from its beginning. When it is closed after its last byte, the set has its hash.</summary>
internal sealed class OpenPart : IDisposable
{
    private readonly Action<ContentHash> _finished;

    public OpenPart(ListFile file, Action<ContentHash> finished)
    {
        File = file;
        _finished = finished;
        Stream = new SourceStream(file.Path);
    }

    /// <summary>The file.</summary>
    public ListFile File { get; }

    /// <summary>Its bytes, decompressed, counted and hashed.</summary>
    public SourceStream Stream { get; }

    /// <summary>Whether a letter that was lost before (U+FFFD) may stand in it: in a list it would make another name, in a table of places it does no harm.</summary>
    public bool TakesLostLetters { get; init; }

    /// <summary>Takes what is left after the last record and gives the hash of all bytes to the set. To be called when all was read.</summary>
    public void Finish() => _finished(Stream.Finish());

    /// <inheritdoc/>
    public void Dispose() => Stream.Dispose();
}
