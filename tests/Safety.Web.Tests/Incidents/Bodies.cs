namespace Safety.Web.Tests.Incidents;

/// <summary>Bodies as a client of the API would send them.</summary>
internal static class Bodies
{
    public const string Words = "They showed a knife and said my name.";

    public static Dictionary<string, object?> Least(
        string description = Words, string category = "threat_weapon") => new()
        {
            ["category"] = category,
            ["description"] = description,
            ["client_id"] = null,
        };

    /// <summary>The least body, and one field more.</summary>
    public static Dictionary<string, object?> With(string field, object? value) => new(Least()) { [field] = value };
}
