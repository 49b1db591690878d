using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assay.Cli.Screening;

/// <summary>How far an output had come at some moment.</summary>
/// <param name="Bytes">Bytes of the output then.</param>
/// <param name="Hash">Hash of those since the checkpoint before, so that a file that only has the length is not taken for it.</param>
/// <param name="Totals">What came of the rows by then.</param>
internal sealed record Checkpoint(long Bytes, string Hash, BulkTotals Totals);

/// <summary>The lines of a checkpoint file: settings, then checkpoints.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RunSettings))]
[JsonSerializable(typeof(Checkpoint))]
internal sealed partial class CheckpointJson : JsonSerializerContext
{
    /// <summary>Reads a line; null where it is cut or damaged.</summary>
    public static RunSettings? Settings(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, Default.RunSettings) is { Values: not null } read
                ? read
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <inheritdoc cref="Settings"/>
    public static Checkpoint? Mark(string line)
    {
        try
        {
            return
                JsonSerializer.Deserialize(line, Default.Checkpoint)
                    is { Totals: not null, Hash: not null } read
                ? read
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
