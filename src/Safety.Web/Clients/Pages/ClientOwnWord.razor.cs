using Microsoft.AspNetCore.Components;
using Safety.Core.Clients;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;

namespace Safety.Web.Clients.Pages;

/// <summary>What a client says of themselves is taken down here, and never shown again.</summary>
public partial class ClientOwnWord
{
    private const string NoAnswer = "none";

    private readonly Dictionary<GroupQuestion, string> said =
        Enum.GetValues<GroupQuestion>().ToDictionary(question => question, _ => "");

    /// <summary>What the client was asked before.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<GroupAsked> Asked { get; set; } = [];

    /// <summary>Whether nothing can be pressed now.</summary>
    [Parameter, EditorRequired]
    public bool IsStill { get; set; }

    /// <summary>Takes down an answer, or that there is none, to each question that was chosen.</summary>
    [Parameter, EditorRequired]
    public EventCallback<IReadOnlyList<(GroupQuestion Question, GroupForm Form)>> OnSay { get; set; }

    [Inject]
    private AgencyTime Time { get; set; } = null!;

    private string StandingOf(GroupQuestion question) => Asked.FirstOrDefault(one => one.Question == question) switch
    {
        null => "Not asked yet.",
        { WasAnswered: true } one => $"An answer was taken down {Moments.Relative(one.SaidAt, Time.Now)}.",
        { } one => $"They gave none {Moments.Relative(one.SaidAt, Time.Now)}.",
    };

    private Task SayAsync() => OnSay.InvokeAsync(
    [
        .. said.Where(one => one.Value.Length > 0)
            .Select(one => (one.Key, new GroupForm { Answer = Codes<GroupAnswer>.Read(one.Value) })),
    ]);
}
