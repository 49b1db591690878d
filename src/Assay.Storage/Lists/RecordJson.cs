using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assay.Storage.Lists;

[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(RecordBody))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(ProfileBody))]
internal sealed partial class RecordJson : JsonSerializerContext
{
    /// <summary>Non-ASCII letters as they are: half the size for names in other scripts. The JSON goes to no page.</summary>
    public static RecordJson Compact => Made.Value;

    // Not a plain static: it must not be made before the generated part's own statics.
    private static readonly Lazy<RecordJson> Made = new(static () =>
        new RecordJson(
            new JsonSerializerOptions(Default!.Options)
            {
                Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        )
    );
}
