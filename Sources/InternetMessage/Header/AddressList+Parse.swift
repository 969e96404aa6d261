extension AddressList {
    /// Reads an address list; what cannot be an address is left out. Raw octets that are no UTF-8 are read in
    /// `rawCharset`.
    package static func parse(_ body: ArraySlice<UInt8>, rawCharset: String? = nil) -> AddressList {
        var reader = AddressReader(scanner: HeaderScanner(body), rawCharset: rawCharset)
        return AddressList(reader.read())
    }

    /// Reads an address list from text.
    package static func parse(_ text: String) -> AddressList { parse(Array(text.utf8)[...]) }
}
