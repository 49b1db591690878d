using System.Text.Json;
using Assay.Measures;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Reports.Ownership;

/// <summary>What one legal order says, as JSON. <c>docs/ownership.md</c> tells the fields.</summary>
internal static class OrderAnswerJson
{
    /// <summary>Writes it as a field of the name of the order.</summary>
    public static void Write(Utf8JsonWriter json, OrderAnswer answer, Func<OwnerNode, string> nameOf)
    {
        json.WriteStartObject(answer.Order);
        if (answer.Trace is not { } trace)
        {
            json.WriteString("verdict", "no-rule");
            json.WriteEndObject();
            return;
        }
        json.WriteString("verdict", OwnershipVerdict.Of(trace.Blocked));
        json.WriteString("rule", trace.Rule.Id);
        json.WriteBoolean("listed", answer.IsListed == Truth.True);
        json.WriteStartArray("aggregated");
        json.WriteNumberValue(trace.Least);
        json.WriteNumberValue(trace.Most);
        json.WriteEndArray();
        json.WriteNumber("undisclosed", trace.Undisclosed);
        json.WriteStartArray("path");
        foreach (var node in trace.Path)
            json.WriteStringValue(node.Key);
        json.WriteEndArray();
        json.WriteStartArray("owners");
        foreach (var stake in trace.Stakes)
        {
            json.WriteStartObject();
            json.WriteString("holder", stake.Interest.Holder.Key);
            json.WriteString("share", stake.Interest.Share.ToString());
            json.WriteString("blocked", OwnershipVerdict.Of(stake.HolderBlocked));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("controllers");
        foreach (var link in trace.Controls)
            json.WriteStringValue(link.Controller.Key);
        json.WriteEndArray();
        Write(json, "deciding", trace.Deciding, nameOf);
        Write(json, "unless", trace.Unless, nameOf);
        json.WriteEndObject();
    }

    private static void Write(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<DecidingFact> facts,
        Func<OwnerNode, string> nameOf
    )
    {
        json.WriteStartArray(name);
        foreach (var fact in facts)
            Write(json, fact, nameOf);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DecidingFact fact, Func<OwnerNode, string> nameOf)
    {
        json.WriteStartObject();
        switch (fact)
        {
            case DecidingFact.Holds holds:
                json.WriteString("kind", "stake");
                json.WriteString("holder", holds.Holder.Key);
                json.WriteString("held", holds.Held.Key);
                json.WriteNumber(holds.MoreThan ? "moreThan" : "atLeast", holds.AtLeast);
                break;
            case DecidingFact.Undisclosed hidden:
                json.WriteString("kind", "undisclosed");
                json.WriteString("holder", hidden.By?.Key);
                json.WriteString("held", hidden.Held.Key);
                json.WriteNumber(hidden.MoreThan ? "moreThan" : "atLeast", hidden.AtLeast);
                break;
            case DecidingFact.Together together:
                json.WriteString("kind", "together");
                json.WriteString("holder", together.By.Key);
                json.WriteString("held", together.Held.Key);
                break;
            case DecidingFact.All all:
                json.WriteString("kind", "all");
                Write(json, "facts", all.Facts, nameOf);
                break;
            case DecidingFact.IsControlled { Link: var link }:
                json.WriteString("kind", "control");
                json.WriteString("controller", link.Controller.Key);
                json.WriteString("controlled", link.Controlled.Key);
                break;
            case DecidingFact.IsListed { Who: var who }:
                json.WriteString("kind", "listing");
                json.WriteString("party", who.Key);
                break;
        }
        json.WriteString("text", OwnershipWords.Of(fact, nameOf));
        json.WriteEndObject();
    }
}
