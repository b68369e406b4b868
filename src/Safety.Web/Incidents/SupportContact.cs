namespace Safety.Web.Incidents;

/// <summary>Whom a person may turn to after a report, as the agency says.</summary>
/// <param name="configuration">Holds the agency's own sentence under <c>Safety:SupportContact</c>.</param>
public sealed class SupportContact(IConfiguration configuration)
{
    private const string Otherwise =
        "You do not have to wait for us: talk to somebody you trust, a colleague, your own doctor, or a helpline.";

    /// <summary>The sentence; ours when the agency has set none.</summary>
    public string Sentence => configuration["Safety:SupportContact"] is { Length: > 0 } own ? own : Otherwise;
}
