using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>One small picture; hidden from screen readers, because the words beside it say the same.</summary>
public partial class Icon
{
    private const string RingPath = "M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18z";
    private const string OctagonPath = "M8 3h8l5 5v8l-5 5H8l-5-5V8z";

    /// <summary>Which.</summary>
    [Parameter, EditorRequired]
    public Symbol Of { get; set; }

    private string Path => Draw(Of);

    /// <summary>The lines of a picture, on a square of 24.</summary>
    public static string Draw(Symbol symbol) => symbol switch
    {
        Symbol.Ring => RingPath,
        Symbol.Dot => RingPath + "M12 11v2",
        Symbol.Diamond => "M12 3l9 9-9 9-9-9z",
        Symbol.Triangle => "M12 3.5L22 20.5H2zM12 10v4.5M12 17.2v.3",
        Symbol.Octagon => OctagonPath + "M12 7.5v5.5M12 16.2v.3",
        Symbol.OctagonCross => OctagonPath + "M9 9l6 6M15 9l-6 6",
        Symbol.Bell => "M5 17h14l-2-3V10a5 5 0 0 0-10 0v4zM10 20.5h4",
        Symbol.Person => "M12 3.5a4 4 0 1 0 0 8 4 4 0 1 0 0-8zM4 21a8 8 0 0 1 16 0",
        Symbol.People => "M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7zM2.5 20a6.5 6.5 0 0 1 13 0"
            + "M16 5.4a3.5 3.5 0 0 1 0 6.4M18 14.4a6.5 6.5 0 0 1 3.5 5.6",
        Symbol.Clock => RingPath + "M12 7v5.5l3.5 2",
        Symbol.Pause => RingPath + "M9.5 8.5v7M14.5 8.5v7",
        Symbol.Broadcast => "M12 11.5v1M8.5 8.5a5 5 0 0 0 0 7M15.5 8.5a5 5 0 0 1 0 7M5.5 5.5a9.2 9.2 0 0 0 0 13"
            + "M18.5 5.5a9.2 9.2 0 0 1 0 13",
        Symbol.Check => "M4.5 12.5l5 5 10-11",
        Symbol.Eye => "M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12z"
            + "M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5z",
        Symbol.Envelope => "M3 6h18v12H3zM3 7l9 6.5L21 7",
        Symbol.Info => RingPath + "M12 11v5.5M12 7.6v.3",
        Symbol.Shield => "M12 3l8 3v5.5c0 4.6-3.2 7.8-8 9.5-4.8-1.7-8-4.9-8-9.5V6z",
        Symbol.Leave => "M13 4H5v16h8M10 12h11M17 8l4 4-4 4",
        Symbol.Pencil => "M4 20l1-5L16 4l4 4L9 19zM13.5 6.5l4 4",
        Symbol.List => "M9 6h12M9 12h12M9 18h12M4 6v.1M4 12v.1M4 18v.1",
        Symbol.Book => "M12 6c-2-1.5-5-2-9-2v14.5c4 0 7 .5 9 2 2-1.5 5-2 9-2V4c-4 0-7 .5-9 2zM12 6v14",
    };
}
