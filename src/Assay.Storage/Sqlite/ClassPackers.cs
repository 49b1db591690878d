using Assay.Territories.Control;
using Microsoft.Data.Sqlite;

namespace Assay.Storage.Sqlite;

/// <summary>A packer for each class of ground. For the length of one import.</summary>
internal sealed class ClassPackers(SqliteConnection connection, int shapesPerBase) : IDisposable
{
    private readonly Dictionary<GroundClass, ShapePacker> _packers = [];

    /// <summary>The packer of a class.</summary>
    public ShapePacker Of(GroundClass kind)
    {
        if (!_packers.TryGetValue(kind, out var packer))
            _packers[kind] = packer = new ShapePacker(connection, shapesPerBase);
        return packer;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var packer in _packers.Values)
            packer.Dispose();
    }
}
